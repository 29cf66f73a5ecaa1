/** What simulated services have in common. */
package org.dominomeetings.simulators.service;
