#include "CDrawing.h"
#include "library.h"

#include <dlfcn.h>
#include <pthread.h>

readout_library readout_loaded;

static int outcome;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *open_first(const char *first, const char *second, const char *third) {
    const char *names[] = {first, second, third};
    for (int index = 0; index < 3; index++) {
        void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
        if (library) return library;
    }
    return NULL;
}

#if defined(__APPLE__)
#define OPEN(stem, version) \
    open_first("lib" stem "." version ".dylib", "/opt/homebrew/lib/lib" stem "." version ".dylib", \
        "/usr/local/lib/lib" stem "." version ".dylib")
#else
#define OPEN(stem, version) open_first("lib" stem ".so." version, "lib" stem ".so", "lib" stem ".so." version)
#endif

static int has_font(void) {
    void **families = NULL;
    int count = 0;
    readout_loaded.pango_font_map_list_families(
        readout_loaded.pango_cairo_font_map_get_default(), &families, &count);
    readout_loaded.g_free(families);
    return count > 0;
}

static void load(void) {
    void *cairo = OPEN("cairo", "2");
    void *glib = OPEN("glib-2.0", "0");
    void *gobject = OPEN("gobject-2.0", "0");
    void *pango = OPEN("pango-1.0", "0");
    void *pangocairo = OPEN("pangocairo-1.0", "0");
    if (!cairo || !glib || !gobject || !pango || !pangocairo) return;
    // A function pointer and what dlsym gives have one form on every system that has dlsym (POSIX).
#define READOUT_LOAD(library, result, name, parameters)                \
    *(void **)&readout_loaded.name = dlsym(library, #name);            \
    if (!readout_loaded.name) return;
    READOUT_FUNCTIONS(READOUT_LOAD)
#undef READOUT_LOAD
    outcome = has_font() ? 1 : -1;
}

int readout_drawing_find(void) {
    pthread_once(&once, load);
    return outcome;
}
