/** Whether this installation works: the self-test and its last result. */
package org.dominomeetings.rest.health;
