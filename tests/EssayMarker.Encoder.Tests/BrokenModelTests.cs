using System.Text;
using Shouldly;

namespace EssayMarker.Encoder.Tests;

public sealed class BrokenModelTests : IDisposable
{
    private const string Tensor = "encoder.layer.0.output.dense.weight";
    private readonly SmallModel _model = new();

    public void Dispose() => _model.Dispose();

    [Fact]
    public void A_model_of_other_sizes_works()
    {
        SentenceEncoder encoder = SentenceEncoder.Load(_model.Write().Folder);

        encoder.Dimensions.ShouldBe(64);
        encoder.Encode(["wars peace", "war"]).ShouldAllBe(vector => Math.Abs(vector.Sum(x => (double)x * x) - 1) < 1e-6);
    }

    [Theory, InlineData("config.json"), InlineData("vocab.txt"), InlineData("model.safetensors")]
    public void A_missing_file_is_named(string file)
    {
        File.Delete(_model.Write().PathOf(file));

        ShouldBlame(file, null, "missing", "Copy the whole model folder");
    }

    [Fact]
    public void A_missing_folder_is_named() => Should.Throw<ModelException>(() => SentenceEncoder.Load(_model.PathOf("nowhere")))
        .Message.ShouldContain("nowhere");

    [Fact]
    public void Settings_that_are_not_json_are_named()
    {
        File.WriteAllText(_model.Write().PathOf("config.json"), "layers: 6");

        ShouldBlame("config.json", null, "not JSON");
    }

    [Theory]
    [InlineData("layers", null, "no \"layers\"")]
    [InlineData("layers", "0", "whole number from 1")]
    [InlineData("hidden_size", "\"wide\"", "whole number")]
    [InlineData("hidden_size", "65", "multiple of 32")]
    [InlineData("intermediate_size", "100", "multiple of 32")]
    [InlineData("max_tokens", "17", "at most max_positions")]
    [InlineData("activation", "\"relu\"", "gelu")]
    [InlineData("lowercase", "false", "true")]
    [InlineData("layer_norm_epsilon", "\"small\"", "a number")]
    public void A_setting_that_cannot_be_used_is_named(string key, string? value, string problem)
    {
        _model.Config.Remove(key);
        if (value is not null) _model.Config[key] = System.Text.Json.Nodes.JsonNode.Parse(value);
        _model.Write();

        ShouldBlame("config.json", null, key, problem);
    }

    [Fact]
    public void A_vocabulary_of_another_size_is_named()
    {
        _model.Vocabulary.RemoveAt(7);
        _model.Write();

        ShouldBlame("vocab.txt", null, "7 tokens", "config.json says 8");
    }

    [Fact]
    public void A_vocabulary_without_its_special_tokens_is_named()
    {
        _model.Vocabulary[2] = "end";
        _model.Write();

        ShouldBlame("vocab.txt", null, "[CLS]");
    }

    [Fact]
    public void Weights_cut_off_name_the_first_tensor_that_is_not_whole()
    {
        _model.Write().CutWeights(length => length - 2);

        ShouldBlame("model.safetensors", Tensor, "cut off");
    }

    [Theory, InlineData(0), InlineData(5), InlineData(300)]
    public void A_header_cut_off_is_named(int bytes)
    {
        _model.Write().CutWeights(_ => bytes);

        ShouldBlame("model.safetensors", null, "inside its header");
    }

    [Theory, InlineData("not json"), InlineData("[1, 2]"), InlineData("{\"a\": {}}"), InlineData("{\"a\": {\"dtype\": \"F16\", \"shape\": [1], \"data_offsets\": [0]}}")]
    public void A_header_of_something_else_is_named(string header)
    {
        _model.Write().WriteWeights(Encoding.UTF8.GetBytes(header), []);

        ShouldBlame("model.safetensors", null, "header");
    }

    [Fact]
    public void A_file_of_another_format_is_named()
    {
        File.WriteAllText(_model.Write().PathOf("model.safetensors"), "version https://git-lfs.github.com/spec/v1");

        ShouldBlame("model.safetensors", null, "does not begin like a safetensors file");
    }

    [Fact]
    public void A_missing_tensor_is_named()
    {
        _model.Tensors.Remove(Tensor);
        _model.Write();

        ShouldBlame("model.safetensors", Tensor, "not in the file");
    }

    [Fact]
    public void A_tensor_of_another_type_is_named()
    {
        _model.Tensors[Tensor] = ("BF16", [64, 96]);
        _model.Write();

        ShouldBlame("model.safetensors", Tensor, "BF16", "half precision");
    }

    [Fact]
    public void A_tensor_of_another_shape_is_named()
    {
        _model.Tensors[Tensor] = ("F16", [96, 64]);
        _model.Write();

        ShouldBlame("model.safetensors", Tensor, "[96, 64]", "[64, 96]");
    }

    [Fact]
    public void A_model_changed_after_loading_has_no_hash()
    {
        SentenceEncoder encoder = SentenceEncoder.Load(_model.Write().Folder);
        File.AppendAllText(_model.PathOf("vocab.txt"), "\n");

        Should.Throw<ModelException>(() => encoder.Hash).File.ShouldEndWith("vocab.txt");
    }

    private void ShouldBlame(string file, string? tensor, params string[] words)
    {
        ModelException error = Should.Throw<ModelException>(() => SentenceEncoder.Load(_model.Folder));

        error.File.ShouldBe(_model.PathOf(file));
        error.Tensor.ShouldBe(tensor);
        foreach (string word in words.Append(error.File)) error.Message.ShouldContain(word);
    }
}
