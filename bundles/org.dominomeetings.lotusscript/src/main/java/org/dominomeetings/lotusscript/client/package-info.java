/** A Notes client: opens documents with the design elements of a template, and runs what a person clicks. */
@NullMarked
package org.dominomeetings.lotusscript.client;

import org.jspecify.annotations.NullMarked;
