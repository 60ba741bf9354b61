package id.go.paserkab.desa.notice;

/** Where any room posts what members are to be told. */
public interface Notices {

    /**
     * Posts in the running platform transaction: the notice comes true with what happened, or not
     * at all. It is brought to its readers afterwards. A notice of this kind and key that was
     * posted before is left as it is.
     */
    void post(Notice notice);

    /** Whether a notice of this kind and key was posted before. */
    boolean posted(NoticeKind kind, String key);
}
