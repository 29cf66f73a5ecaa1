/** The meeting services, one package each, and the list of those that are configured. */
package org.dominomeetings.providers;
