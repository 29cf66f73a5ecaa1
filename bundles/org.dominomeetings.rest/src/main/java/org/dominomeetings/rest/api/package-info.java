/** The resources of the REST API. */
@NullMarked
package org.dominomeetings.rest.api;

import org.jspecify.annotations.NullMarked;
