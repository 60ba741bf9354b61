package id.go.paserkab.desa.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices of each member that they chose to find in the product. */
public interface Inbox {

    /** Puts a notice in, unless it is in already; joins the running platform transaction. */
    void put(UUID membership, long notice);

    /** How many are unread, counted no further than {@code most}. */
    int unread(UUID membership, int most);

    /** Newest first; {@code before} is the number of the last notice already seen. */
    List<Item> page(UUID membership, @Nullable Long before, int size);

    /** Marks a notice as read and returns it; empty where this member has no such notice. */
    Optional<PostedNotice> open(UUID membership, long notice);

    /** Marks everything as read that was posted up to this notice. */
    void readAll(UUID membership, long until);

    /** One notice in the inbox. */
    record Item(PostedNotice posted, boolean read) {}
}
