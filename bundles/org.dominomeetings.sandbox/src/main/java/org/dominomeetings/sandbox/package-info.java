/**
 * The sandbox: a Domino server's HTTP task without Domino, for people and for tests. Never shipped.
 *
 * <p>{@link org.dominomeetings.sandbox.Main} is the program; {@link org.dominomeetings.sandbox.Sandbox#start} is the same
 * inside another program, which needs the modules before this one to be built and packaged.
 */
package org.dominomeetings.sandbox;
