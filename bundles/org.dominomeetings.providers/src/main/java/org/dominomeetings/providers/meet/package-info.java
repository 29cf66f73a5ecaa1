/** Google Meet: data, what its answers mean, and the provider that joins them. */
@NullMarked
package org.dominomeetings.providers.meet;

import org.jspecify.annotations.NullMarked;
