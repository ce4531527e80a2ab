#include "CLanguage.h"

#include <algorithm>
#include <climits>
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" int language_shares(const char *text, size_t count, language_share shares[3], const char **main) {
    CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int textBytes = 0;
    bool reliable = false;
    const CLD2::Language language = CLD2::ExtDetectLanguageSummary(
        text, static_cast<int>(std::min<size_t>(count, INT_MAX)), true, &hints, 0, languages, percents, scores,
        nullptr, &textBytes, &reliable);
    *main = reliable && language != CLD2::UNKNOWN_LANGUAGE ? CLD2::LanguageCode(language) : nullptr;
    int found = 0;
    for (int index = 0; index < 3; index++) {
        if (languages[index] == CLD2::UNKNOWN_LANGUAGE || percents[index] <= 0) continue;
        shares[found].code = CLD2::LanguageCode(languages[index]);
        shares[found++].percent = percents[index];
    }
    return found;
}

extern "C" const char *language_detect(const char *text, size_t count) {
    language_share shares[3];
    const char *main = nullptr;
    language_shares(text, count, shares, &main);
    return main;
}
