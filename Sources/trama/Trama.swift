@main struct Trama { static func main() {} }
