/** Calling a provider with a person's account, and the providers that are configured. */
package org.dominomeetings.core.provider;
