/** Shows the product at work, and how to do the same by hand. */
package org.dominomeetings.sandbox.tour;
