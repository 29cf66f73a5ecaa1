/** SHA-256 in the spellings that are needed here. */
package org.dominomeetings.core.digest;
