/** Microsoft Teams: data, what Microsoft Graph is told, what its answers mean, and the provider that joins them. */
package org.dominomeetings.providers.teams;
