package id.go.paserkab.desa.notice;

/** Said within the transaction that posted a notice. */
public record NoticePosted(long number) {}
