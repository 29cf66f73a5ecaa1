/** What every operation works with, and how it is found out what became of a create whose answer was lost. */
@NullMarked
package org.dominomeetings.core.reconcile;

import org.jspecify.annotations.NullMarked;
