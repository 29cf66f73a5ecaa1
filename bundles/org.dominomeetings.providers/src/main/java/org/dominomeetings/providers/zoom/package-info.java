/** Zoom Meetings: data, what it is told, what its answers mean, and the provider that joins them. */
@NullMarked
package org.dominomeetings.providers.zoom;

import org.jspecify.annotations.NullMarked;
