#ifndef READOUT_CDRAWING_LIBRARY_H
#define READOUT_CDRAWING_LIBRARY_H

// The functions of cairo and Pango that are used, with the types that they have in their manuals; objects are
// pointers whose insides are theirs.
#define READOUT_FUNCTIONS(F)                                                                                  \
    F(cairo, void *, cairo_image_surface_create, (int format, int width, int height))                        \
    F(cairo, void *, cairo_create, (void *surface))                                                           \
    F(cairo, int, cairo_status, (void *context))                                                              \
    F(cairo, void, cairo_destroy, (void *context))                                                            \
    F(cairo, void, cairo_surface_destroy, (void *surface))                                                    \
    F(cairo, void, cairo_surface_flush, (void *surface))                                                      \
    F(cairo, unsigned char *, cairo_image_surface_get_data, (void *surface))                                  \
    F(cairo, int, cairo_image_surface_get_stride, (void *surface))                                            \
    F(cairo, void, cairo_set_source_rgb, (void *context, double red, double green, double blue))             \
    F(cairo, void, cairo_rectangle, (void *context, double x, double y, double width, double height))        \
    F(cairo, void, cairo_fill, (void *context))                                                               \
    F(cairo, void, cairo_stroke, (void *context))                                                             \
    F(cairo, void, cairo_paint, (void *context))                                                              \
    F(cairo, void, cairo_set_line_width, (void *context, double width))                                       \
    F(cairo, void, cairo_set_dash, (void *context, const double *dashes, int count, double offset))          \
    F(cairo, void, cairo_move_to, (void *context, double x, double y))                                        \
    F(cairo, void *, cairo_font_options_create, (void))                                                       \
    F(cairo, void, cairo_font_options_destroy, (void *options))                                               \
    F(cairo, void, cairo_font_options_set_antialias, (void *options, int antialias))                          \
    F(cairo, void, cairo_font_options_set_hint_style, (void *options, int style))                             \
    F(cairo, void, cairo_font_options_set_hint_metrics, (void *options, int metrics))                         \
    F(gobject, void, g_object_unref, (void *object))                                                          \
    F(glib, void, g_free, (void *memory))                                                                     \
    F(pango, void, pango_font_map_list_families, (void *map, void ***families, int *count))                   \
    F(pango, void *, pango_font_description_from_string, (const char *text))                                  \
    F(pango, void, pango_font_description_free, (void *description))                                          \
    F(pango, void, pango_font_description_set_absolute_size, (void *description, double size))                \
    F(pango, void, pango_font_description_set_weight, (void *description, int weight))                        \
    F(pango, void *, pango_layout_get_context, (void *layout))                                                \
    F(pango, void, pango_layout_context_changed, (void *layout))                                              \
    F(pango, void, pango_layout_set_text, (void *layout, const char *text, int length))                       \
    F(pango, void, pango_layout_set_font_description, (void *layout, const void *description))                \
    F(pango, void, pango_layout_set_width, (void *layout, int width))                                         \
    F(pango, void, pango_layout_set_wrap, (void *layout, int wrap))                                           \
    F(pango, void, pango_layout_set_single_paragraph_mode, (void *layout, int is_single))                     \
    F(pango, void, pango_layout_set_line_spacing, (void *layout, float factor))                               \
    F(pango, void, pango_layout_get_pixel_size, (void *layout, int *width, int *height))                      \
    F(pango, int, pango_layout_get_line_count, (void *layout))                                                \
    F(pango, void, pango_context_set_base_dir, (void *context, int direction))                                \
    F(pango, void *, pango_language_from_string, (const char *language))                                      \
    F(pango, void, pango_context_set_language, (void *context, void *language))                               \
    F(pangocairo, void *, pango_cairo_font_map_get_default, (void))                                           \
    F(pangocairo, void *, pango_cairo_create_layout, (void *context))                                         \
    F(pangocairo, void, pango_cairo_context_set_font_options, (void *context, const void *options))           \
    F(pangocairo, void, pango_cairo_show_layout, (void *context, void *layout))

typedef struct {
#define READOUT_FIELD(library, result, name, parameters) result(*name) parameters;
    READOUT_FUNCTIONS(READOUT_FIELD)
#undef READOUT_FIELD
} readout_library;

/// Valid once `readout_drawing_find` has returned 1.
extern readout_library readout_loaded;

#endif
