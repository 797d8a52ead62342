package org.eigenlens.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Full-text search over the sections of a catalogue's lessons, kept in memory. Answers to questions are not in it. Safe for
 * use by several threads; make a new one for a new catalogue.
 */
public final class LessonSearch {

    private static final int SNIPPET_LENGTH = 160;
    private static final int MAX_HITS = 50;

    private final IndexSearcher searcher;

    public LessonSearch(Catalogue catalogue) {
        try {
            Directory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(SearchQuery.WORDS))) {
                for (Lesson lesson : catalogue.lessons()) {
                    for (Section section : Section.of(lesson)) {
                        writer.addDocument(document(section));
                    }
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds sections that hold the words of a text, or words that begin like them; best first.
     *
     * @param text whatever somebody typed; what is longer than 200 characters is cut
     * @param limit the most that are wanted, from 1 to 50
     */
    public List<SearchHit> find(String text, int limit) {
        Query query = SearchQuery.of(text);
        try {
            TopDocs found = searcher.search(query, Math.clamp(limit, 1, MAX_HITS));
            String[] snippets = highlighter().highlight("text", query, found);
            StoredFields stored = searcher.storedFields();
            List<SearchHit> hits = new ArrayList<>();
            for (int i = 0; i < found.scoreDocs.length; i++) {
                hits.add(hit(stored.document(found.scoreDocs[i].doc), snippets[i]));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnifiedHighlighter highlighter() {
        return UnifiedHighlighter.builder(searcher, SearchQuery.WORDS)
                .withFieldMatcher(SearchQuery.FIELDS::containsKey)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "… ", true))
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ENGLISH), SNIPPET_LENGTH, 0.5f))
                .withMaxNoHighlightPassages(1)
                .build();
    }

    private static Document document(Section section) {
        Document document = new Document();
        document.add(new StoredField("slug", section.lesson().slug()));
        document.add(new StoredField("section", section.id()));
        document.add(new TextField("lesson", section.lesson().title(), Store.YES));
        document.add(new TextField("title", section.title(), Store.YES));
        document.add(new TextField("terms", section.terms(), Store.NO));
        document.add(new TextField("text", section.text(), Store.YES));
        return document;
    }

    private static SearchHit hit(Document document, String snippet) {
        return new SearchHit(
                document.get("slug"), document.get("lesson"), document.get("section"), document.get("title"), snippet);
    }
}
