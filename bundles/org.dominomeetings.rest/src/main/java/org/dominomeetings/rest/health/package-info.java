/** Whether this installation works: the self-test and its last result. */
@NullMarked
package org.dominomeetings.rest.health;

import org.jspecify.annotations.NullMarked;
