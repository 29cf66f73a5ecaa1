/** Time zones as calendar documents name them, as zones of the IANA database. */
package org.dominomeetings.core.entry.zone;
