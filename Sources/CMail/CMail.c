#include "CMail.h"

#include <gmime/gmime.h>

struct MailMessage {
    GMimeMessage *message;
};

/// How headers with bare bytes in them are taken.
static GMimeParserOptions *options = NULL;

static void start(void) {
    static gsize started = 0;
    static const char *charsets[] = {"utf-8", "windows-1252", NULL};
    if (g_once_init_enter(&started)) {
        g_mime_init();
        options = g_mime_parser_options_new();
        g_mime_parser_options_set_fallback_charsets(options, charsets);
        g_once_init_leave(&started, 1);
    }
}

MailMessage *mail_parse(const void *bytes, size_t count) {
    if (count > G_MAXUINT) return NULL;
    start();

    GByteArray *array = g_byte_array_sized_new((guint)count);
    g_byte_array_append(array, bytes, (guint)count);
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(array);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);

    GMimeMessage *message = g_mime_parser_construct_message(parser, options);

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

static char *decoded(const char *value) {
    char *unfolded = g_mime_utils_header_unfold(value);
    char *text = g_mime_utils_header_decode_text(options, unfolded);
    g_free(unfolded);
    return text;
}

char *mail_header(const MailMessage *message, const char *name) {
    const char *value = g_mime_object_get_header(GMIME_OBJECT(message->message), name);
    return value ? decoded(value) : NULL;
}

void mail_each_header(const MailMessage *message, MailEach each, void *context) {
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(message->message));
    const int count = g_mime_header_list_get_count(list);
    for (int index = 0; index < count; index++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, index);
        const char *value = g_mime_header_get_raw_value(header);
        if (!value) continue;
        char *text = decoded(value);
        each(context, g_mime_header_get_name(header), text);
        g_free(text);
    }
}

static void each_of(InternetAddressList *list, MailEach each, void *context, int depth) {
    const int count = internet_address_list_length(list);
    for (int index = 0; index < count; index++) {
        InternetAddress *address = internet_address_list_get_address(list, index);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            InternetAddressList *members = internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address));
            if (members && depth < 8) each_of(members, each, context, depth + 1);
        } else if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            each(context, internet_address_get_name(address),
                 internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        }
    }
}

void mail_each_person(const MailMessage *message, MailPeople people, MailEach each, void *context) {
    static const GMimeAddressType types[] = {
        [MAIL_FROM] = GMIME_ADDRESS_TYPE_FROM, [MAIL_TO] = GMIME_ADDRESS_TYPE_TO,
        [MAIL_CC] = GMIME_ADDRESS_TYPE_CC,     [MAIL_BCC] = GMIME_ADDRESS_TYPE_BCC,
        [MAIL_REPLY_TO] = GMIME_ADDRESS_TYPE_REPLY_TO, [MAIL_SENDER] = GMIME_ADDRESS_TYPE_SENDER,
    };
    InternetAddressList *list = g_mime_message_get_addresses(message->message, types[people]);
    if (list) each_of(list, each, context, 0);
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

char *mail_part_header(const MailPart *part, const char *name) {
    const char *value = g_mime_object_get_header(GMIME_OBJECT(part), name);
    return value ? decoded(value) : NULL;
}

char *mail_part_filename(const MailPart *part) {
    const char *name = NULL;
    if (GMIME_IS_PART(part)) {
        name = g_mime_part_get_filename(GMIME_PART(part));
    } else {
        name = g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "filename");
        if (!name) name = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "name");
    }
    return name ? g_mime_utils_header_decode_text(options, name) : NULL;
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
