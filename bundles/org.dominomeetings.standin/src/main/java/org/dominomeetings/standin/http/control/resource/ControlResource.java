package org.dominomeetings.standin.http.control.resource;

/** One resource of the control API. */
public interface ControlResource {
    /**
     * @return what is told as JSON
     * @throws IllegalArgumentException for a call that makes no sense, told with 400
     * @throws java.util.NoSuchElementException where there is no such thing, told with 404
     * @throws IllegalStateException where it cannot be done now, told with 409
     */
    Object answer(ControlRequest call);
}
