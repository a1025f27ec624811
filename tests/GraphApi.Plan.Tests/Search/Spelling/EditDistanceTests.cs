using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Plan.Tests.Search.Spelling;

public class EditDistanceTests
{
    [Theory]
    [InlineData("putin", "putin", 0)]
    [InlineData("putin", "puten", 1)]
    [InlineData("putin", "puitn", 1)]
    [InlineData("putin", "putn", 1)]
    [InlineData("putin", "puttin", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)] // each letter is edited once: exchanged letters have nothing put between them
    public void The_distance_is_the_number_of_edits(string left, string right, int distance)
    {
        Assert.Equal(distance, EditDistance.Of(left, right, 3));
        Assert.Equal(distance, EditDistance.Of(right, left, 3));
        Assert.Equal(Math.Min(distance, 2), EditDistance.Of(left, right, 1));
    }

    [Theory]
    [InlineData("put", "putin", 0)]
    [InlineData("pat", "putin", 1)]
    [InlineData("putt", "putin", 1)]
    [InlineData("abc", "putin", 2)]
    [InlineData("putin", "put", 2)]
    public void A_prefix_is_compared_with_the_beginning_that_comes_nearest(string prefix, string word, int distance) =>
        Assert.Equal(distance, EditDistance.OfPrefix(prefix, word, 1));

    [Fact]
    public void Bounds_and_letters_in_common_never_hide_a_word_that_is_near()
    {
        var random = new Random(1);
        for (var run = 0; run < 5_000; run++)
        {
            var (left, right) = (Word(random), Word(random));
            var distance = Naive(left, right, left.Length, right.Length);
            for (var most = 1; most <= 3; most++)
            {
                Assert.Equal(Math.Min(distance, most + 1), EditDistance.Of(left, right, most));
            }

            Assert.InRange(LetterSet.Beyond(LetterSet.Of(left), LetterSet.Of(right)), 0, distance);
        }
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(7)).Select(_ => "abcж"[random.Next(4)])]);

    private static int Naive(string left, string right, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var distance = Math.Min(Naive(left, right, i - 1, j - 1) + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(Naive(left, right, i - 1, j), Naive(left, right, i, j - 1)) + 1);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? Math.Min(distance, Naive(left, right, i - 2, j - 2) + 1) : distance;
    }
}
