/** The meeting services, one package each, and the list of those that are configured. */
@NullMarked
package org.dominomeetings.providers;

import org.jspecify.annotations.NullMarked;
