/** GoTo Meeting: data, what it is told, what its answers mean, and the provider that joins them. */
package org.dominomeetings.providers.gotomeeting;
