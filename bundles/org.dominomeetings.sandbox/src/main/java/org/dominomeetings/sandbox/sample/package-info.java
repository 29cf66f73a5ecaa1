/** The sample company: its people, its calendar, its configuration and its accounts at the meeting services. */
package org.dominomeetings.sandbox.sample;
