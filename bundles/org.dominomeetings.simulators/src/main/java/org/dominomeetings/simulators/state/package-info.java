/** What a simulated service remembers, and its limits. */
package org.dominomeetings.simulators.state;
