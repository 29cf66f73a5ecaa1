/** The pages for people and administrators, and the return from a provider's page. */
package org.dominomeetings.rest.pages;
