/** The HTTP transport over OkHttp. */
@NullMarked
package org.dominomeetings.providers.http;

import org.jspecify.annotations.NullMarked;
