#include "CDrawing.h"
#include "library.h"

#include <stdlib.h>

// Constants of cairo and Pango, by the names that they have there.
enum { CAIRO_FORMAT_RGB24 = 1, CAIRO_ANTIALIAS_GRAY = 2, CAIRO_HINT_STYLE_NONE = 1, CAIRO_HINT_METRICS_OFF = 1 };
enum { PANGO_SCALE = 1024, PANGO_WEIGHT_NORMAL = 400, PANGO_WEIGHT_BOLD = 700, PANGO_WRAP_WORD_CHAR = 2 };

struct readout_canvas {
    void *surface;
    void *context;
};

static void set_colour(readout_canvas *canvas, uint32_t colour) {
    readout_loaded.cairo_set_source_rgb(
        canvas->context, (colour >> 16 & 0xFF) / 255.0, (colour >> 8 & 0xFF) / 255.0, (colour & 0xFF) / 255.0);
}

readout_canvas *readout_canvas_make(int width, int height, uint32_t colour) {
    readout_canvas *canvas = malloc(sizeof *canvas);
    if (!canvas) return NULL;
    canvas->surface = readout_loaded.cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    canvas->context = readout_loaded.cairo_create(canvas->surface);
    if (readout_loaded.cairo_status(canvas->context) != 0) {
        readout_canvas_free(canvas);
        return NULL;
    }
    set_colour(canvas, colour);
    readout_loaded.cairo_paint(canvas->context);
    return canvas;
}

void readout_canvas_free(readout_canvas *canvas) {
    readout_loaded.cairo_destroy(canvas->context);
    readout_loaded.cairo_surface_destroy(canvas->surface);
    free(canvas);
}

const uint8_t *readout_canvas_pixels(readout_canvas *canvas, int *stride) {
    readout_loaded.cairo_surface_flush(canvas->surface);
    *stride = readout_loaded.cairo_image_surface_get_stride(canvas->surface);
    return readout_loaded.cairo_image_surface_get_data(canvas->surface);
}

void readout_canvas_fill(
    readout_canvas *canvas, double x, double y, double width, double height, uint32_t colour) {
    set_colour(canvas, colour);
    readout_loaded.cairo_rectangle(canvas->context, x, y, width, height);
    readout_loaded.cairo_fill(canvas->context);
}

void readout_canvas_outline(
    readout_canvas *canvas, double x, double y, double width, double height, double line, double dash,
    uint32_t colour) {
    set_colour(canvas, colour);
    readout_loaded.cairo_set_line_width(canvas->context, line);
    readout_loaded.cairo_set_dash(canvas->context, &dash, dash > 0, 0);
    readout_loaded.cairo_rectangle(canvas->context, x + line / 2, y + line / 2, width - line, height - line);
    readout_loaded.cairo_stroke(canvas->context);
}

static void set_direction(void *context, const readout_paragraph *paragraph) {
    // What would make pixels depend on the screen is turned off.
    void *options = readout_loaded.cairo_font_options_create();
    readout_loaded.cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    readout_loaded.cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    readout_loaded.cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    readout_loaded.pango_cairo_context_set_font_options(context, options);
    readout_loaded.cairo_font_options_destroy(options);
    readout_loaded.pango_context_set_base_dir(context, paragraph->is_right_to_left ? 1 : 0);
    readout_loaded.pango_context_set_language(
        context, readout_loaded.pango_language_from_string(paragraph->language));
}

static void *make_layout(readout_canvas *canvas, const readout_paragraph *paragraph) {
    void *layout = readout_loaded.pango_cairo_create_layout(canvas->context);
    set_direction(readout_loaded.pango_layout_get_context(layout), paragraph);
    readout_loaded.pango_layout_context_changed(layout);
    void *font = readout_loaded.pango_font_description_from_string(paragraph->family);
    readout_loaded.pango_font_description_set_absolute_size(font, paragraph->size * PANGO_SCALE);
    readout_loaded.pango_font_description_set_weight(
        font, paragraph->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    readout_loaded.pango_layout_set_font_description(layout, font);
    readout_loaded.pango_font_description_free(font);
    readout_loaded.pango_layout_set_single_paragraph_mode(layout, 1);
    readout_loaded.pango_layout_set_line_spacing(layout, (float)paragraph->line_spacing);
    readout_loaded.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    readout_loaded.pango_layout_set_width(
        layout, paragraph->width > 0 ? (int)(paragraph->width * PANGO_SCALE) : -1);
    readout_loaded.pango_layout_set_text(layout, paragraph->text, -1);
    return layout;
}

readout_extent readout_canvas_measure(readout_canvas *canvas, const readout_paragraph *paragraph) {
    void *layout = make_layout(canvas, paragraph);
    int width = 0, height = 0;
    readout_loaded.pango_layout_get_pixel_size(layout, &width, &height);
    readout_extent extent = {width, height, readout_loaded.pango_layout_get_line_count(layout)};
    readout_loaded.g_object_unref(layout);
    return extent;
}

void readout_canvas_draw(
    readout_canvas *canvas, const readout_paragraph *paragraph, double x, double y, uint32_t colour) {
    void *layout = make_layout(canvas, paragraph);
    set_colour(canvas, colour);
    readout_loaded.cairo_move_to(canvas->context, x, y);
    readout_loaded.pango_cairo_show_layout(canvas->context, layout);
    readout_loaded.g_object_unref(layout);
}
