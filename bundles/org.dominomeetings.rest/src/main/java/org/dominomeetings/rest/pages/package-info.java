/** The pages for people and administrators, and the return from a provider's page. */
@NullMarked
package org.dominomeetings.rest.pages;

import org.jspecify.annotations.NullMarked;
