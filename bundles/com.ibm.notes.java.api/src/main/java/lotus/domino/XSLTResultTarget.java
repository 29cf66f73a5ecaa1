package lotus.domino;

/** Named by methods that transform XML; its members are not known from public sources and nothing here needs them. */
public class XSLTResultTarget {}
