/** Google Meet: data, what its answers mean, and the provider that joins them. */
package org.dominomeetings.providers.meet;
