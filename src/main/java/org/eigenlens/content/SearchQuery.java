package org.eigenlens.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query of whatever somebody types. There is no query syntax: words are looked for as they are, as the beginning of
 * longer ones, by their stem, and with one letter wrong.
 */
final class SearchQuery {

    static final int MAX_LENGTH = 200;
    static final int MAX_WORDS = 8;

    /** The fields that are searched, with their weights. */
    static final Map<String, Float> FIELDS = Map.of("title", 4f, "terms", 4f, "lesson", 2f, "text", 1f);

    private static final Set<String> FILLERS = Set.of(
            "a", "an", "and", "are", "does", "do", "for", "how", "in", "is", "of", "on", "or", "the", "to", "what",
            "when", "which", "why", "with");

    private static final Map<String, String> PLURALS = Map.of(
            "matrices",
            "matrix",
            "matrix",
            "matrices",
            "bases",
            "basis",
            "basis",
            "bases",
            "axes",
            "axis",
            "axis",
            "axes");

    /** Words in lower case, without accents, hyphens apart: what is indexed. */
    static final Analyzer WORDS = new WordAnalyzer(false);

    private static final Analyzer STEMS = new WordAnalyzer(true);

    private SearchQuery() {}

    /** A query that finds nothing when there is no word in the text. */
    static Query of(String typed) {
        String text = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
        List<String> words = tokens(WORDS, text);
        List<String> stems = tokens(STEMS, text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean onlyFillers = FILLERS.containsAll(words);
        int count = 0;
        for (int i = 0; i < words.size() && count < MAX_WORDS; i++) {
            if (onlyFillers || !FILLERS.contains(words.get(i))) {
                query.add(word(words.get(i), stems.get(i)), Occur.SHOULD);
                count++;
            }
        }
        // One word in three may be missing, so that a question asked in full still finds its answer.
        query.setMinimumNumberShouldMatch(count - count / 3);
        return count == 0 ? new MatchNoDocsQuery() : query.build();
    }

    private static Query word(String word, String stem) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        FIELDS.forEach((field, weight) -> {
            ways.add(weighted(new TermQuery(new Term(field, word)), 4 * weight), Occur.SHOULD);
            ways.add(weighted(new PrefixQuery(new Term(field, word)), 2 * weight), Occur.SHOULD);
            if (stem.length() > 2) {
                ways.add(weighted(new PrefixQuery(new Term(field, stem)), weight), Occur.SHOULD);
            }
            if (PLURALS.containsKey(word)) {
                ways.add(weighted(new TermQuery(new Term(field, PLURALS.get(word))), 2 * weight), Occur.SHOULD);
            }
            if (word.length() > 4) {
                ways.add(weighted(new FuzzyQuery(new Term(field, word), 1, 1), weight / 4), Occur.SHOULD);
            }
        });
        return ways.build();
    }

    private static Query weighted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class WordAnalyzer extends Analyzer {

        private final boolean stem;

        WordAnalyzer(boolean stem) {
            this.stem = stem;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
            return new TokenStreamComponents(tokenizer, stem ? new PorterStemFilter(words) : words);
        }
    }
}
