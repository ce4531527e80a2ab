#include "CMail.h"

#include <gmime/gmime.h>

struct MailMessage {
    GMimeMessage *message;
};

static void start(void) {
    static gsize started = 0;
    if (g_once_init_enter(&started)) {
        g_mime_init();
        g_once_init_leave(&started, 1);
    }
}

MailMessage *mail_parse(const void *bytes, size_t count) {
    static const char *charsets[] = {"utf-8", "windows-1252", NULL};
    if (count > G_MAXUINT) return NULL;
    start();

    GByteArray *array = g_byte_array_sized_new((guint)count);
    g_byte_array_append(array, bytes, (guint)count);
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(array);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);

    GMimeMessage *message = g_mime_parser_construct_message(parser, options);

    g_mime_parser_options_free(options);
    g_object_unref(parser);
    g_object_unref(stream);
    if (!message) return NULL;
    MailMessage *result = g_new0(MailMessage, 1);
    result->message = message;
    return result;
}

void mail_close(MailMessage *message) {
    if (!message) return;
    g_object_unref(message->message);
    g_free(message);
}

void mail_free(void *memory) { g_free(memory); }

char *mail_header(const MailMessage *message, const char *name) {
    const char *value = g_mime_object_get_header(GMIME_OBJECT(message->message), name);
    if (!value) return NULL;
    char *unfolded = g_mime_utils_header_unfold(value);
    char *decoded = g_mime_utils_header_decode_text(NULL, unfolded);
    g_free(unfolded);
    return decoded;
}

char *mail_people(const MailMessage *message, MailPeople people) {
    static const GMimeAddressType types[] = {
        [MAIL_FROM] = GMIME_ADDRESS_TYPE_FROM, [MAIL_TO] = GMIME_ADDRESS_TYPE_TO,
        [MAIL_CC] = GMIME_ADDRESS_TYPE_CC,     [MAIL_BCC] = GMIME_ADDRESS_TYPE_BCC,
        [MAIL_REPLY_TO] = GMIME_ADDRESS_TYPE_REPLY_TO,
    };
    InternetAddressList *list = g_mime_message_get_addresses(message->message, types[people]);
    if (!list || internet_address_list_length(list) == 0) return NULL;
    return internet_address_list_to_string(list, NULL, FALSE);
}

bool mail_date(const MailMessage *message, int64_t *seconds) {
    GDateTime *date = g_mime_message_get_date(message->message);
    if (!date) return false;
    *seconds = g_date_time_to_unix(date);
    return true;
}

MailPart *mail_root(const MailMessage *message) {
    return (MailPart *)g_mime_message_get_mime_part(message->message);
}

MailPartKind mail_part_kind(const MailPart *part) {
    if (GMIME_IS_MULTIPART(part)) return MAIL_MULTIPART;
    if (GMIME_IS_MESSAGE_PART(part)) return MAIL_MESSAGE;
    return MAIL_LEAF;
}

size_t mail_part_count(const MailPart *part) {
    if (!GMIME_IS_MULTIPART(part)) return 0;
    const int count = g_mime_multipart_get_count(GMIME_MULTIPART(part));
    return count > 0 ? (size_t)count : 0;
}

MailPart *mail_part_child(const MailPart *part, size_t index) {
    if (index >= mail_part_count(part)) return NULL;
    return (MailPart *)g_mime_multipart_get_part(GMIME_MULTIPART(part), (int)index);
}

char *mail_part_type(const MailPart *part) {
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    if (!type) return NULL;
    char *name = g_mime_content_type_get_mime_type(type);
    char *lower = g_ascii_strdown(name, -1);
    g_free(name);
    return lower;
}

const char *mail_part_parameter(const MailPart *part, const char *name) {
    return g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), name);
}

char *mail_part_filename(const MailPart *part) {
    const char *name = NULL;
    if (GMIME_IS_PART(part)) {
        name = g_mime_part_get_filename(GMIME_PART(part));
    } else {
        name = g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "filename");
        if (!name) name = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "name");
    }
    return name ? g_mime_utils_header_decode_text(NULL, name) : NULL;
}

const char *mail_part_disposition(const MailPart *part) {
    return g_mime_object_get_disposition(GMIME_OBJECT(part));
}

uint8_t *mail_part_bytes(const MailPart *part, size_t *count) {
    GByteArray *array = g_byte_array_new();
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(array);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);

    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (inner) g_mime_object_write_to_stream(GMIME_OBJECT(inner), NULL, stream);
    } else if (GMIME_IS_PART(part)) {
        GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
        if (content) g_mime_data_wrapper_write_to_stream(content, stream);
    } else {
        g_mime_object_write_to_stream(GMIME_OBJECT(part), NULL, stream);
    }

    g_object_unref(stream);
    *count = array->len;
    return g_byte_array_free(array, FALSE);
}
