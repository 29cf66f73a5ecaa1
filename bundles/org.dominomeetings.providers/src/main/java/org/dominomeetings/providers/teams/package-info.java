/** Microsoft Teams: data, what Microsoft Graph is told, what its answers mean, and the provider that joins them. */
@NullMarked
package org.dominomeetings.providers.teams;

import org.jspecify.annotations.NullMarked;
