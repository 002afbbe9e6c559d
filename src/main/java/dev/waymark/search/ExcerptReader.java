package dev.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** An index as if all but some articles were deleted; closes the reader of all. */
final class ExcerptReader extends FilterDirectoryReader {
    private final Set<String> articles;

    /**
     * @param articles the ids of those that are seen
     */
    ExcerptReader(DirectoryReader all, Set<String> articles) throws IOException {
        super(all, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader leaf) {
                return new ExcerptLeaf(leaf, articles);
            }
        });
        this.articles = articles;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader all) throws IOException {
        return new ExcerptReader(all, articles);
    }

    /** None: caches may only be shared by what sees the same. */
    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    private static final class ExcerptLeaf extends FilterLeafReader {
        private final FixedBitSet seen;

        ExcerptLeaf(LeafReader all, Set<String> articles) {
            super(all);
            try {
                seen = IndexedArticles.documents(all, articles);
            } catch (IOException e) {
                throw new UncheckedIOException("the articles of an index cannot be read", e);
            }
        }

        @Override
        public Bits getLiveDocs() {
            return seen;
        }

        @Override
        public int numDocs() {
            return seen.cardinality();
        }

        @Override
        public @Nullable CacheHelper getCoreCacheHelper() {
            return null;
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
