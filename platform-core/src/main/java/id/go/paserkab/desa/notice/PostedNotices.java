package id.go.paserkab.desa.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has been posted, for whoever brings it to its readers. */
public interface PostedNotices {

    /** The notice, unless it has been delivered; nobody else has it until the transaction ends. */
    Optional<PostedNotice> claim(long number);

    void delivered(long number);

    List<Long> undelivered();

    /** What a mail tells, oldest first. */
    List<PostedNotice> of(UUID mail);
}
