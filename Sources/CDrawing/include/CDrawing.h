#ifndef READOUT_CDRAWING_H
#define READOUT_CDRAWING_H

#include <stddef.h>
#include <stdint.h>

/// Text and rectangles on a canvas of pixels, by cairo and Pango. Both are looked for when the program runs, so
/// that it is built without their headers and runs where they are not installed; then nothing can be drawn.

/// Looks for the libraries and for a font. Several threads may ask; the search is made once.
///
/// Returns 1 when canvases can be made, 0 where a library is missing, -1 where there is no font.
int readout_drawing_find(void);

typedef struct readout_canvas readout_canvas;

/// A canvas of one colour (0xRRGGBB); NULL when there is no memory for it. Threads each need their own.
readout_canvas *readout_canvas_make(int width, int height, uint32_t colour);

void readout_canvas_free(readout_canvas *canvas);

/// Its pixels: rows of four bytes a pixel, a number 0x00RRGGBB in the machine's own order.
const uint8_t *readout_canvas_pixels(readout_canvas *canvas, int *stride);

void readout_canvas_fill(
    readout_canvas *canvas, double x, double y, double width, double height, uint32_t colour);

/// The outline of a rectangle, wholly inside it.
void readout_canvas_outline(
    readout_canvas *canvas, double x, double y, double width, double height, double line, double dash,
    uint32_t colour);

/// One paragraph of text.
typedef struct {
    /// UTF-8.
    const char *text;
    /// Names of fonts in order of preference, separated by commas.
    const char *family;
    /// In pixels.
    double size;
    int is_bold;
    /// The paragraph's width in pixels; 0 for as wide as its text.
    double width;
    /// The distance of lines as a multiple of the font's own.
    double line_spacing;
    int is_right_to_left;
    /// BCP 47.
    const char *language;
} readout_paragraph;

/// What a paragraph takes, in pixels.
typedef struct {
    double width;
    double height;
    int lines;
} readout_extent;

readout_extent readout_canvas_measure(readout_canvas *canvas, const readout_paragraph *paragraph);

/// Draws a paragraph with its upper left corner at a place.
void readout_canvas_draw(
    readout_canvas *canvas, const readout_paragraph *paragraph, double x, double y, uint32_t colour);

#endif
