/** The sweeper: finishes what a crash, a silent provider or a failed write left unfinished, and removes old records. */
@NullMarked
package org.dominomeetings.core.recovery;

import org.jspecify.annotations.NullMarked;
