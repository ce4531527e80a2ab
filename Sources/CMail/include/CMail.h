/// Reading mail with GMime, whose own interface is macros that Swift cannot see.
///
/// A message owns its parts: a `MailPart` is valid until its message is freed. Strings that are returned as
/// `char *` belong to the caller, who frees them with `mail_free`; `const char *` belong to the message.
#ifndef CMAIL_H
#define CMAIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct MailMessage MailMessage;
typedef struct MailPart MailPart;

/// What a part is: bytes of its own, a holder of parts, or a message inside the message.
typedef enum {
    MAIL_LEAF,
    MAIL_MULTIPART,
    MAIL_MESSAGE,
} MailPartKind;

/// The people of a message.
typedef enum {
    MAIL_FROM,
    MAIL_TO,
    MAIL_CC,
    MAIL_BCC,
    MAIL_REPLY_TO,
    MAIL_SENDER,
} MailPeople;

/// Parses one message from a copy of its bytes. NULL where they are none.
MailMessage *mail_parse(const void *bytes, size_t count);
void mail_close(MailMessage *message);
void mail_free(void *memory);

/// A header's first value, decoded to UTF-8 and unfolded, or NULL.
char *mail_header(const MailMessage *message, const char *name);

/// Says one pair of strings: a header's name and value, a person's name and address.
typedef void (*MailEach)(void *context, const char *first, const char *second);

/// Goes through all headers in their order, decoded as `mail_header` does.
void mail_each_header(const MailMessage *message, MailEach each, void *context);

/// Goes through people, those in groups among them: name or NULL, address or NULL, both decoded.
void mail_each_person(const MailMessage *message, MailPeople people, MailEach each, void *context);

/// Seconds since 1970 of the Date header; false where it is missing or unreadable.
bool mail_date(const MailMessage *message, int64_t *seconds);

/// The whole body, or NULL where the message has none.
MailPart *mail_root(const MailMessage *message);

MailPartKind mail_part_kind(const MailPart *part);
size_t mail_part_count(const MailPart *part);
MailPart *mail_part_child(const MailPart *part, size_t index);

/// "text/plain" in lower case, by the caller to free.
char *mail_part_type(const MailPart *part);
const char *mail_part_parameter(const MailPart *part, const char *name);
/// A header of the part itself, decoded, or NULL; by the caller to free.
char *mail_part_header(const MailPart *part, const char *name);
/// The file name that the sender gave, decoded, or NULL.
char *mail_part_filename(const MailPart *part);
/// "attachment", "inline", or NULL.
const char *mail_part_disposition(const MailPart *part);

/// The part's bytes, decoded from base64 and the like; of a message inside the message, the whole of it.
/// NULL where there are none.
uint8_t *mail_part_bytes(const MailPart *part, size_t *count);

#endif
