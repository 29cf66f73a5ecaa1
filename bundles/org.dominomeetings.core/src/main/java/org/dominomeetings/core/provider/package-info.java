/** Calling a provider with a person's account, and the providers that are configured. */
@NullMarked
package org.dominomeetings.core.provider;

import org.jspecify.annotations.NullMarked;
