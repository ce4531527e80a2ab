#include "CPDF.h"

#include <climits>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-embedded-file.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-image.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>
#include <poppler/cpp/poppler-toc.h>

namespace {

/// Poppler reports to one function for all; each thread reads one document at a time.
thread_local std::string first_complaint;

void listen(const std::string &message, void *) {
    if (!first_complaint.empty()) return;
    try {
        const size_t colon = message.find(": ");
        first_complaint = message.substr(colon == std::string::npos ? 0 : colon + 2, 200);
    } catch (...) {
    }
}

pdf_bytes copy(const char *start, size_t count) {
    pdf_bytes bytes = {static_cast<uint8_t *>(std::malloc(count ? count : 1)), count};
    if (!bytes.start) throw std::bad_alloc();
    std::memcpy(bytes.start, start, count);
    return bytes;
}

pdf_bytes copy(const std::string &text) { return copy(text.data(), text.size()); }

std::string utf8(const poppler::ustring &text) {
    if (text.empty()) return {};
    const poppler::byte_array bytes = text.to_utf8();
    return {bytes.data(), bytes.size()};
}

/// The answer of a step, or nothing where it failed.
pdf_bytes attempt(const std::function<std::string()> &step) {
    try {
        return copy(step());
    } catch (...) {
        return {nullptr, 0};
    }
}

}  // namespace

struct pdf_document {
    std::unique_ptr<poppler::document> poppler;
    std::vector<poppler::embedded_file *> files;

    std::unique_ptr<poppler::page> page(int index) const {
        return std::unique_ptr<poppler::page>(poppler->create_page(index));
    }
    poppler::embedded_file *file(int index) const {
        return index >= 0 && static_cast<size_t>(index) < files.size() ? files[index] : nullptr;
    }
};

extern "C" {

pdf_document *pdf_open(const uint8_t *bytes, size_t count, const char *password, pdf_outcome *outcome) {
    *outcome = PDF_DAMAGED;
    if (count > INT_MAX) return nullptr;
    try {
        first_complaint.clear();
        poppler::set_debug_error_function(listen, nullptr);
        std::unique_ptr<pdf_document> document(new pdf_document);
        document->poppler.reset(poppler::document::load_from_raw_data(
            reinterpret_cast<const char *>(bytes), static_cast<int>(count), password, password));
        if (!document->poppler) return nullptr;
        *outcome = document->poppler->is_locked() ? PDF_LOCKED : PDF_OPENED;
        return *outcome == PDF_OPENED ? document.release() : nullptr;
    } catch (const std::bad_alloc &) {
        *outcome = PDF_NO_MEMORY;
    } catch (...) {
    }
    return nullptr;
}

void pdf_close(pdf_document *document) { delete document; }
void pdf_free(pdf_bytes bytes) { std::free(bytes.start); }

int pdf_page_count(const pdf_document *document) { return document->poppler->pages(); }

pdf_bytes pdf_information_names(const pdf_document *document) {
    return attempt([&] {
        std::string names;
        for (const std::string &name : document->poppler->info_keys()) names += name + "\n";
        return names;
    });
}

pdf_bytes pdf_information(const pdf_document *document, const char *name) {
    return attempt([&] { return utf8(document->poppler->info_key(name)); });
}

void pdf_version(const pdf_document *document, int *major, int *minor) {
    document->poppler->get_pdf_version(major, minor);
}

int pdf_page_text(const pdf_document *document, int index, pdf_bytes *text) {
    *text = {nullptr, 0};
    try {
        const auto page = document->page(index);
        if (!page) return -2;
        *text = copy(utf8(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout)));
        return 0;
    } catch (const std::bad_alloc &) {
        return -1;
    } catch (...) {
        return -2;
    }
}

pdf_bytes pdf_page_label(const pdf_document *document, int index) {
    return attempt([&] {
        const auto page = document->page(index);
        return page ? utf8(page->label()) : std::string();
    });
}

int pdf_page_size(const pdf_document *document, int index, double *width, double *height) {
    const auto page = document->page(index);
    if (!page) return -2;
    const poppler::rectf box = page->page_rect(poppler::crop_box);
    const bool is_turned = page->orientation() == poppler::page::landscape ||
                           page->orientation() == poppler::page::seascape;
    *width = is_turned ? box.height() : box.width();
    *height = is_turned ? box.width() : box.height();
    return 0;
}

pdf_bytes pdf_page_picture(const pdf_document *document, int index, double dots_per_inch, int *width, int *height) {
    try {
        const auto page = document->page(index);
        if (!page) return {nullptr, 0};
        poppler::page_renderer renderer;
        renderer.set_image_format(poppler::image::format_gray8);
        renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
        const poppler::image image = renderer.render_page(page.get(), dots_per_inch, dots_per_inch);
        if (!image.is_valid() || image.format() != poppler::image::format_gray8) return {nullptr, 0};
        *width = image.width();
        *height = image.height();
        const size_t row = static_cast<size_t>(*width);
        pdf_bytes bytes = {static_cast<uint8_t *>(std::malloc(row * *height + 1)), row * *height};
        if (!bytes.start) return bytes;
        for (int line = 0; line < *height; line++)
            std::memcpy(
                bytes.start + row * line,
                image.const_data() + static_cast<size_t>(image.bytes_per_row()) * line, row);
        return bytes;
    } catch (...) {
        return {nullptr, 0};
    }
}

int pdf_file_count(pdf_document *document) {
    try {
        if (document->files.empty() && document->poppler->has_embedded_files())
            document->files = document->poppler->embedded_files();
        return static_cast<int>(document->files.size());
    } catch (...) {
        return 0;
    }
}

pdf_bytes pdf_file_name(pdf_document *document, int index) {
    return attempt([&] {
        const auto *file = document->file(index);
        return file ? file->name() : std::string();
    });
}

pdf_bytes pdf_file_type(pdf_document *document, int index) {
    return attempt([&] {
        const auto *file = document->file(index);
        return file ? file->mime_type() : std::string();
    });
}

int pdf_file_contents(pdf_document *document, int index, pdf_bytes *contents) {
    *contents = {nullptr, 0};
    try {
        const auto *file = document->file(index);
        if (!file || !file->is_valid()) return -2;
        const poppler::byte_array bytes = file->data();
        *contents = copy(bytes.data(), bytes.size());
        return 0;
    } catch (const std::bad_alloc &) {
        return -1;
    } catch (...) {
        return -2;
    }
}

pdf_bytes pdf_outline(const pdf_document *document, int most) {
    return attempt([&] {
        std::string lines;
        const std::unique_ptr<poppler::toc> outline(document->poppler->create_toc());
        if (!outline || !outline->root()) return lines;
        const std::function<void(const poppler::toc_item *, size_t)> add = [&](const auto *item, size_t level) {
            for (const poppler::toc_item *child : item->children()) {
                if (most-- <= 0 || level > 8) return;
                std::string title = utf8(child->title());
                for (char &letter : title)
                    if (static_cast<unsigned char>(letter) < 0x20) letter = ' ';
                lines += std::string(level, '\t') + title + "\n";
                add(child, level + 1);
            }
        };
        add(outline->root(), 0);
        return lines;
    });
}

int pdf_mentions(const uint8_t *bytes, size_t count, const char *words) {
    return bytes && memmem(bytes, count, words, std::strlen(words)) != nullptr;
}

const char *pdf_complaint(const pdf_document *) { return first_complaint.empty() ? nullptr : first_complaint.c_str(); }
}
