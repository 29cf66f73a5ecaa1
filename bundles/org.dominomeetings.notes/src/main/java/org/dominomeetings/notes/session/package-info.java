/** Domino sessions, and the recycling of the objects that they give. */
@NullMarked
package org.dominomeetings.notes.session;

import org.jspecify.annotations.NullMarked;
