/** The sweeper: finishes what a crash, a silent provider or a failed write left unfinished, and removes old records. */
package org.dominomeetings.core.recovery;
