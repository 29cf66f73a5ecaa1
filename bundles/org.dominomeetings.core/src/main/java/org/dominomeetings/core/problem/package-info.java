/** What can go wrong for a caller: a closed list of codes and the exception that carries one. */
@NullMarked
package org.dominomeetings.core.problem;

import org.jspecify.annotations.NullMarked;
