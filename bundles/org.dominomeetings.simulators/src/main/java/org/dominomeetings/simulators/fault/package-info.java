/** Faults that a test orders: in a response, or in the connection. */
package org.dominomeetings.simulators.fault;
