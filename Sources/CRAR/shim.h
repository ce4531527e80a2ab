#include <unarr.h>
