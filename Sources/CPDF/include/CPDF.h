/// A PDF's text, properties, embedded files and pages, by Poppler, without any C++ in sight.
#ifndef CPDF_H
#define CPDF_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct pdf_document pdf_document;

/// How opening ended.
typedef enum { PDF_OPENED, PDF_LOCKED, PDF_DAMAGED, PDF_NO_MEMORY } pdf_outcome;

/// A run of bytes that the caller frees with `pdf_free`; `start` is NULL where there is nothing.
typedef struct {
    uint8_t *start;
    size_t count;
} pdf_bytes;

/// Opens a PDF whose bytes stay where they are until it is closed. `password` may be empty, and is tried as the user's
/// and as the owner's. NULL unless `outcome` is PDF_OPENED.
pdf_document *pdf_open(const uint8_t *bytes, size_t count, const char *password, pdf_outcome *outcome);
void pdf_close(pdf_document *document);
void pdf_free(pdf_bytes bytes);

int pdf_page_count(const pdf_document *document);
/// The names in its information dictionary, a line each; then the value of one of them. UTF-8.
pdf_bytes pdf_information_names(const pdf_document *document);
pdf_bytes pdf_information(const pdf_document *document, const char *name);
void pdf_version(const pdf_document *document, int *major, int *minor);

/// The text of a page, counted from 0, in reading order, as `pdftotext` prints it. -1 where memory gave out, -2 where
/// there is no such page.
int pdf_page_text(const pdf_document *document, int page, pdf_bytes *text);
/// What is printed on the page for a number: "iv".
pdf_bytes pdf_page_label(const pdf_document *document, int page);
/// The width and height of a page as it is shown, in points of 1/72 inch.
int pdf_page_size(const pdf_document *document, int page, double *width, double *height);

/// Draws a page in grey, one byte a dot, rows from the top without gaps.
pdf_bytes pdf_page_picture(const pdf_document *document, int page, double dots_per_inch, int *width, int *height);

/// The files inside; bytes are unpacked one at a time.
int pdf_file_count(pdf_document *document);
pdf_bytes pdf_file_name(pdf_document *document, int file);
pdf_bytes pdf_file_type(pdf_document *document, int file);
/// -1 where memory gave out, -2 where it cannot be unpacked.
int pdf_file_contents(pdf_document *document, int file, pdf_bytes *contents);

/// The titles of its outline, a line each, indented by a tab a level; no more than so many.
pdf_bytes pdf_outline(const pdf_document *document, int most);

/// Whether these words stand in the bytes of a file as they are.
int pdf_mentions(const uint8_t *bytes, size_t count, const char *words);

/// What Poppler complained of first since the document was opened; NULL where nothing.
const char *pdf_complaint(const pdf_document *document);

#ifdef __cplusplus
}
#endif

#endif
