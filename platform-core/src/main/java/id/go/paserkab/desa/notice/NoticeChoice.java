package id.go.paserkab.desa.notice;

/** How a member wants to be told of one kind; neither means not at all. */
public record NoticeChoice(boolean inProduct, boolean byMail) {

    /** Until a member chooses. Mail goes to nobody who has not confirmed an address. */
    public static final NoticeChoice USUAL = new NoticeChoice(true, true);
}
