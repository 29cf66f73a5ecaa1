/** Getting tokens from services. */
@NullMarked
package org.dominomeetings.providers.oauth;

import org.jspecify.annotations.NullMarked;
